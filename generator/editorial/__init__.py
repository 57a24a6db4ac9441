"""What the desk does besides writing: making sites and records."""
