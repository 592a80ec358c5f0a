/** Set by the build: the bundled facts' name, and a version that changes with their content. */
declare const __BUNDLE__: { name: string; version: string };
