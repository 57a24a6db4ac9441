"""Benchmarks: generated bilingual newsrooms, built and measured. `make bench` runs them."""
