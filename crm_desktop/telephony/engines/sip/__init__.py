"""The telephone by SIP: a child process speaks it and does the sound, the window's process only tells it what to do."""
