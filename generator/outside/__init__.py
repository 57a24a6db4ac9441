"""Other sites, asked whether an address that is linked still answers. Loaded by `khobor check --external` alone."""
