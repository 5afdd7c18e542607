"""Sales: deal types with their stages, deals and the history of their moves."""
