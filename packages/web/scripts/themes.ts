import { writeFileSync } from 'node:fs'
import { themesCss } from '../src/ui/theme/themesCss.ts'

// Writes src/ui/theme/themes.css after a change of src/ui/theme/themes.ts or of Fluent; a test fails until that is done.
writeFileSync(new URL('../src/ui/theme/themes.css', import.meta.url), themesCss())
