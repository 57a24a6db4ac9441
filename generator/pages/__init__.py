"""Which pages exist, and what each may see."""
