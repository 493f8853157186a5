"""PDF files: lines with their places → paragraphs → an article, running heads and feet left out."""
