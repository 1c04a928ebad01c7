import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import './kit/base.css';
import './x/x.css';
import { App } from './x/app.jsx';

createRoot(document.getElementById('react-root')).render(<App />);
