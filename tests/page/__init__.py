"""What the page does in a browser: the pages that the browser's tests open. The tests are in ``page/tests/browser``."""
