"""The telephone in a hidden web page: JsSIP over WSS, for Windows and for exchanges that speak WebRTC (ADR 0019).

Only `hidden_page` knows QtWebEngine, and it is imported when the telephone starts, so that the extra may be missing.
"""
