import { writeFileSync } from 'node:fs'
import { themesCss } from '../src/ui/theme/themesCss.ts'

// Writes src/ui/theme/themes.css. Run it after a change of src/ui/theme/themes.ts or of Fluent; until then a test
// fails.
writeFileSync(new URL('../src/ui/theme/themes.css', import.meta.url), themesCss())
