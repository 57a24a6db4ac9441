"""What the record of an incident gives to hold sentences against."""
