"""What can be done with pipelines: deal types, their stages and the rules that move deals by themselves."""
