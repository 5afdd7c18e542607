"""The window around the screens: navigation, search, notices, shortcuts and the person's card beside the list."""
