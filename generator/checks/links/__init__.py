"""Links: addresses of the site itself, and what a link by path should have been."""
