"""Asterisk's manager interface: what the exchange says of every call, and the few things it may be asked to do."""
