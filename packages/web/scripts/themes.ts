import { writeFileSync } from 'node:fs'
import { themesCss } from '../src/ui/themesCss.ts'

// Writes src/ui/themes.css after a change of src/ui/themes.ts or of Fluent; a test fails until that is done.
writeFileSync(new URL('../src/ui/themes.css', import.meta.url), themesCss())
