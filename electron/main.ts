// A table of contents: what is closed before anything opens, and then what the command line
// asks for. Electron demands that these come before it is ready.
import { app } from 'electron';
import { productName } from './place/productName.ts';
import { declareAppScheme } from './protocol/appProtocol.ts';
import { begin } from './start/begin.ts';
import { failToStart } from './start/failToStart.ts';
import { guardPages } from './window/guardPages.ts';
import { letFieldsFollowLanguage } from './window/nativeFields.ts';
import { closeNetwork } from './window/network.ts';

app.setName(productName);
app.enableSandbox();
closeNetwork(app.commandLine);
letFieldsFollowLanguage(app.commandLine);
declareAppScheme();
guardPages();
begin(process.argv).catch(failToStart);
