// Everything works without this file; it only wakes the components that can do more with it.
import { initAll } from './govuk-frontend-6.6.0/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
