"""The text before the model sees it: words, sentences, headings, datelines, quotation marks."""
