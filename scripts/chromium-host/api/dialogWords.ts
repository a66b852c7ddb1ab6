import type { DialogWords } from '../dialogMessages.ts';
import { preferredLanguages } from './locale.ts';

/** The system's file dialogs speak the system's language; so do ours. */
const english = {
  save: 'Save as',
  folder: 'Choose a folder',
  name: 'Name',
  folders: 'Folder',
  parent: 'One folder up',
  confirmSave: 'Save',
  confirmFolder: 'Choose',
  cancel: 'Cancel',
  empty: 'No folders in here.',
  replace: 'There is a file of that name already. Save again to replace it.',
  unreadable: 'That folder cannot be opened.',
  nameless: 'Type a name first.',
  home: 'Home',
  documents: 'Documents',
  downloads: 'Downloads',
  desktop: 'Desktop',
};

type Words = typeof english;

const italian: Words = {
  save: 'Salva con nome',
  folder: 'Scegli una cartella',
  name: 'Nome',
  folders: 'Cartella',
  parent: 'Cartella superiore',
  confirmSave: 'Salva',
  confirmFolder: 'Scegli',
  cancel: 'Annulla',
  empty: 'Qui non ci sono cartelle.',
  replace: 'C’è già un file con questo nome. Salva di nuovo per sostituirlo.',
  unreadable: 'Questa cartella non si può aprire.',
  nameless: 'Prima scrivi un nome.',
  home: 'Home',
  documents: 'Documenti',
  downloads: 'Scaricati',
  desktop: 'Scrivania',
};

export function words(): Words {
  return preferredLanguages()[0]?.startsWith('it') === true ? italian : english;
}

export function placeWords(kind: 'save' | 'folder', title?: string, confirm?: string): DialogWords {
  const own = words();
  return {
    title: title ?? own[kind],
    name: own.name,
    folders: own.folders,
    parent: own.parent,
    confirm: confirm ?? (kind === 'save' ? own.confirmSave : own.confirmFolder),
    cancel: own.cancel,
    empty: own.empty,
  };
}
