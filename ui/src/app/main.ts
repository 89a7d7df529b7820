import { mount } from 'svelte';
import '../shared/fonts.css';
import '../shared/tokens.css';
import '../shared/base.css';
import { i18n, learn } from '../i18n';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has the element #app');

// Most computers speak the language of their office: it is read while the office is asked.
void learn(i18n.language);

export default mount(App, { target });
