"""Words that tell a time by its distance from now: where they stand, what they mean, what may stand in their place."""
