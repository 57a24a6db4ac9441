"""Files to records: scan, read, type. Each record is read alone; nothing here knows the index."""
