"""Is the brief what it says it is? A brief, or a finished PDF or Word file, in; findings out."""
