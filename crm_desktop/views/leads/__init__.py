"""Leads: the list with its red list, and the dialogs in which a lead is made, judged, given away and worked on."""
