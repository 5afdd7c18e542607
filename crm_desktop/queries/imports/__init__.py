"""What the import screen asks beyond the list of batches: the refused rows of one, as they came."""
