"""The telephone on the screen: the bar of the call, the caller's card, and what belongs to a talk."""
