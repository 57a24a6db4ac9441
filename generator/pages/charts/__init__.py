"""Charts of an incident's series: layout and words. Loaded when a page shows one."""
