"""Editing the work process: templates, results, fields, dictionaries and next steps."""
