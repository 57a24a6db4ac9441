"""Superlatives: what a text claims of an incident ("the longest outage"), held against the archive."""
