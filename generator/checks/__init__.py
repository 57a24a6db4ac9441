"""What no record can know alone: ids that lead nowhere, facts that cannot be said, circles."""
