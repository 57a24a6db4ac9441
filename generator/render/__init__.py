"""Pages and machine files to bytes. The only floor that knows Jinja2."""
