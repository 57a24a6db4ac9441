"""What is known of the visible records: cards, buckets, lineage, related. Never reads a file."""
