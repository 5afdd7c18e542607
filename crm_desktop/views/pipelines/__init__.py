"""Pipelines: deal types with their stages, and the rules that move deals by themselves."""
