"""The desk's report as one HTML file: its template and style sheet lie here, for no theme changes them."""
