"""A build from beginning to end: request in, report out."""
