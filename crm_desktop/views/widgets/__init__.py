"""Widgets which every screen shares and which know no screen."""
