"""The telephone: engines outside the window's process, one port to them, and the hub that makes calls of events."""
