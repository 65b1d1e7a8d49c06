/** What the bundler answers imports of styles with. */
/// <reference types="vite/client" />
