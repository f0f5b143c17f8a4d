import { mount } from "svelte";
import App from "./App.svelte";
import { apply } from "./theme";
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/page.css";

apply();
const start = (): unknown => mount(App, { target: document.body });
if (document.body) start();
else addEventListener("DOMContentLoaded", start);
