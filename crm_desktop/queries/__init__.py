"""What a screen can ask: frozen rows out of the base, a folder a capability, each under the access policy."""
