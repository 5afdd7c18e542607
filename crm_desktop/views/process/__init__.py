"""The work process: templates, results, lists of values and next steps, for whoever has the right (OT-11)."""
