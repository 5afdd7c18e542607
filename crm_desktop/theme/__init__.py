"""The look: tokens, one stylesheet, palette, fonts and icons."""
