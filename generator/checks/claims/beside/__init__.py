"""What a sentence tells of besides its incident: a part of it, another occasion, what was planned."""
