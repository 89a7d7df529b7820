import { mount } from 'svelte';
import '../shared/fonts.css';
import '../shared/tokens.css';
import '../shared/base.css';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has the element #app');

export default mount(App, { target });
