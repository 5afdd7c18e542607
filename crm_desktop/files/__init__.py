"""Readers, mapping and writers of tables people bring (CSV, XLSX), for commands and screens alike."""
