comment on column document_reading.form is 'What was opened: the page, the PDF, the Word file, a file handed in, the whole case as a file, the papers for the board or the archive package.';
