"""Khobor: a static-site generator for newsrooms that report incidents in several languages."""

__version__ = "0.1.0"
