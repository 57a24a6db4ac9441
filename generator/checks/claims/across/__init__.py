"""What is seen only when all of a sentence, or all of a text, is judged."""
