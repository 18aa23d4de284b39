"""What things are: frozen values without files, clock, network or threads."""
