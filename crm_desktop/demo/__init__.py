"""The demo clinic: a believable working week around today, the same for every run of a seed."""
