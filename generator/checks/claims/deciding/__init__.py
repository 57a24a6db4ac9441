"""Which fact decides of a mention; and what a value means that fits none."""
