"""What a workstation may choose: declared once, kept in a file of the profile; secrets in the store of the system."""
